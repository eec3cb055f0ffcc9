import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setClock } from '../clock';
import { Combobox, DateField, TimeField } from '.';

beforeEach(() => setClock(() => new Date(2021, 4, 20)));
afterEach(() => setClock(() => new Date()));

async function type(field: HTMLElement, text: string) {
  await fireEvent.input(field, { target: { value: text } });
  await fireEvent.change(field);
  await fireEvent.blur(field);
}

describe('a date field', () => {
  it('shows which day it has understood and tells it', async () => {
    const onchange = vi.fn();
    render(DateField, { label: 'Dato', onchange });
    const field = screen.getByLabelText<HTMLInputElement>('Dato');
    await type(field, '7/6');
    expect(onchange).toHaveBeenLastCalledWith('2021-06-07');
    expect(field.value).toBe('7. juni 2021');
    expect(screen.getByText('mandag den 7. juni 2021')).toBeTruthy();
  });

  it('keeps words it does not understand and says so', async () => {
    const onchange = vi.fn();
    render(DateField, { label: 'Dato', value: '2021-06-07', onchange });
    const field = screen.getByLabelText<HTMLInputElement>('Dato');
    await type(field, 'snart');
    expect(onchange, 'the day that stood there stays').not.toHaveBeenCalled();
    expect(field.value).toBe('snart');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/Den dato kan ikke forstås/)).toBeTruthy();
  });
});

describe('a time field', () => {
  it('writes the time the Danish way', async () => {
    const onchange = vi.fn();
    render(TimeField, { label: 'Starter', onchange });
    const field = screen.getByLabelText<HTMLInputElement>('Starter');
    await type(field, '1730');
    expect(onchange).toHaveBeenLastCalledWith('17:30');
    expect(field.value).toBe('17.30');
  });
});

describe('a combobox', () => {
  it('shows what is chosen', () => {
    render(Combobox, { label: 'Tovholder', value: 'b', options: [{ value: 'b', label: 'Bent' }] });
    expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('Bent');
  });
});
