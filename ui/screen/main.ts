import '$shared/tokens/base.css';
import './screen.css';
import { start } from '$shared/api';
import { mount } from 'svelte';
import App from './App.svelte';

start('screen');
mount(App, { target: document.getElementById('app')! });
