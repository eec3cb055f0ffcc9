import { createContext } from 'svelte';
import type { Phone } from './phone.svelte';

/** The phone whose page this is: `layPhone` once at the top, `usePhone` while a component starts. */
export const [usePhone, layPhone] = createContext<Phone>();
