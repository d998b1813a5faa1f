// Comma-separated values as RFC 4180 has them, which a spreadsheet takes for text.

// In a spreadsheet these begin a formula, the full-width ones too.
const FORMULA = /^[\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

// Numbers are written by `String`: what begins with a sign there is a number.
function field(value) {
  const text = value === null || value === undefined ? '' : String(value);
  const safe = typeof value !== 'number' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

const line = (values) => `${values.map(field).join(',')}\r\n`;

// The mark at its head tells spreadsheets that it is UTF-8.
export const csvOf = (heads, rows) => `\uFEFF${[heads, ...rows].map(line).join('')}`;
