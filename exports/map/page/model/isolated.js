// Some characters turn the direction of all that follows them in a line. What others wrote keeps them to itself: it stands
// between an isolate and its end (Unicode's UAX #9), if it has any.

const [OPEN, CLOSE] = ['\u2068', '\u2069'];
const TURNS = /[\u202A-\u202E\u2066-\u2069]/;
const OPENS = ['\u2066', '\u2067', OPEN];

export function isolated(text) {
  if (typeof text !== 'string' || !TURNS.test(text)) return text;
  let depth = 0;
  const inside = [...text].filter((sign) => {
    if (OPENS.includes(sign)) depth += 1;
    if (sign !== CLOSE) return true;
    // An end without a beginning would end ours.
    depth -= 1;
    if (depth >= 0) return true;
    depth = 0;
    return false;
  });
  return `${OPEN}${inside.join('')}${CLOSE.repeat(depth + 1)}`;
}
