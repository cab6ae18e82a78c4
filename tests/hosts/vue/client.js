import 'entente-elements/define';
import { createApp, createSSRApp } from 'vue';
import App from './App.vue';

const root = document.querySelector('#root');
const app = root.hasChildNodes() ? createSSRApp(App) : createApp(App);
app.mount(root);
