/** How large a card is written: small where many stand together, large where few do. */
export type CardSize = 'small' | 'normal' | 'large';
