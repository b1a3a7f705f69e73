import { wrong, type Name, type Variables } from './variables.ts';

const ownComputer = ['127.0.0.1', 'localhost'];

/**
 * The address in a variable, without a slash at its end; nothing where it is not set.
 * @throws when it is no address, or one on which others could read along
 */
export const addressIn = (variables: Variables, name: Name): string | undefined => {
  const text = variables[name];
  if (text === undefined) return undefined;
  const mend = 'Write it whole, such as https://git.example.org/api';
  if (!URL.canParse(text)) throw wrong(name, `is no web address: "${text}"`, mend);
  const { protocol, hostname, username, search, hash } = new URL(text);
  if (protocol !== 'https:' && !ownComputer.includes(hostname)) {
    throw wrong(name, `is not encrypted: "${text}"`, mend);
  }
  if (username || search || hash) {
    throw wrong(name, `holds more than an address: "${text}"`, mend);
  }
  return text.replace(/\/+$/, '');
};
