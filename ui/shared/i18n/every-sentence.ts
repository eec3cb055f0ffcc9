import { learn } from './translate';

learn(
  import.meta.glob<string>('../../../assets/locales/*/*.ftl', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
