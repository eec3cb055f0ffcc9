// A page that must stay small takes its parts from the files beside this one, and learns its own sentences.
import './every-sentence';

export { capital } from './capital';
export {
  formatDate,
  formatNumber,
  formatRecent,
  formatSize,
  formatTime,
  type DateStyle,
} from './format';
export { inLanguage, language, locale, setLanguage, type Language } from './language.svelte';
export { listed } from './listed';
export { hasMessage, t, type Arguments } from './translate';
export { failureText } from './failure-text';
