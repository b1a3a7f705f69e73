import { create } from 'qrcode';

/** A QR code: how many modules it is wide, and the dark ones as a path of squares one unit wide. */
export interface QrCode {
  size: number;
  path: string;
}

/** The QR code of an address, readable with 15 % of it damaged. It has no quiet zone: leave four units free. */
export const qrCode = (address: string): QrCode => {
  const { size, data } = create(address, { errorCorrectionLevel: 'M' }).modules;
  const dark = Array.from(data, (isDark, index) =>
    isDark ? `M${index % size} ${Math.floor(index / size)}h1v1h-1z` : '',
  );
  return { size, path: dark.join('') };
};
