import 'entente-elements/define';
import { hydrate, mount } from 'svelte';
import App from './App.svelte';

const target = document.querySelector('#root');
if (target.hasChildNodes()) hydrate(App, { target });
else mount(App, { target });
