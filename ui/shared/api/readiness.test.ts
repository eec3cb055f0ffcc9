import { describe, expect, it, vi } from 'vitest';
import { Readiness } from './readiness';

function setting() {
  const tell = vi.fn();
  return { tell, readiness: new Readiness(tell) };
}

/** Lets everything that is due happen. */
const settle = () => new Promise((done) => setTimeout(done));

describe('the first usable screen', () => {
  it('waits for the answers that the screen asked for', async () => {
    const { tell, readiness } = setting();
    let answer = (_: string) => {};
    const question = readiness.during(new Promise<string>((done) => (answer = done)));
    readiness.shown();
    await settle();
    expect(tell).not.toHaveBeenCalled();

    answer('cards');
    expect(await question).toBe('cards');
    await settle();
    expect(tell).toHaveBeenCalledOnce();
  });

  it('is not there before a screen is shown, however much is answered', async () => {
    const { tell, readiness } = setting();
    await readiness.during(Promise.resolve());
    await settle();
    expect(tell).not.toHaveBeenCalled();
  });

  it('is told once, and also when a question failed', async () => {
    const { tell, readiness } = setting();
    const refused = readiness.during(Promise.reject(new Error('no project')));
    readiness.shown();
    await expect(refused).rejects.toThrow('no project');
    readiness.shown();
    await settle();
    expect(tell).toHaveBeenCalledOnce();
  });
});
