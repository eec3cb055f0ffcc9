import '$shared/tokens/base.css';
import { start } from '$shared/api';
import { applyTheme } from '$shared/tokens/theme';
import { mount } from 'svelte';
import App from './App.svelte';

applyTheme('system');
start();
mount(App, { target: document.getElementById('app')! });
