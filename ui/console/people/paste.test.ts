import { describe, expect, it } from 'vitest';
import { readPasted } from './paste';

describe('a pasted list of people', () => {
  it('gives one person a line and leaves out empty lines', () =>
    expect(readPasted('Anne\r\n\r\n Bo \u2028Carl').map(({ name }) => name)).toEqual([
      'Anne',
      'Bo',
      'Carl',
    ]));

  it('reads the columns of a spreadsheet in whatever order they come after the name', () =>
    expect(readPasted('Anne Jensen\tanne@vig.dk\tVig IF\t59 66 12 34')).toEqual([
      { name: 'Anne Jensen', organisation: 'Vig IF', email: 'anne@vig.dk', phone: '59 66 12 34' },
    ]));

  it('leaves commas to names and titles', () =>
    expect(readPasted('Træner, Vig Idrætsforening')[0]).toMatchObject({
      name: 'Træner, Vig Idrætsforening',
      organisation: '',
    }));

  it('reads what is separated by semicolons', () =>
    expect(readPasted('Bo; Vig IF;;+45 59661234')[0]).toEqual({
      name: 'Bo',
      organisation: 'Vig IF',
      email: '',
      phone: '+45 59661234',
    }));

  it('takes no line without a name', () => expect(readPasted('\tanne@vig.dk\n;;')).toEqual([]));
});
