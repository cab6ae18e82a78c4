// Every page of the gallery takes the elements as a bundler's user would.
import 'entente-elements/define';
