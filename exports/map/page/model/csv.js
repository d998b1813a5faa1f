// Comma-separated values as RFC 4180 has them, which a spreadsheet takes for text.

// In a spreadsheet these begin a formula, the full-width ones too: at the start of a cell, and after what a spreadsheet
// of another language takes for the end of one (the semicolon, in French), which quotes do not keep from it.
const FORMULA = /^[\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;
const WITHIN = /([;\t\r\n]["\s]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

// Numbers are written by `String`: what begins with a sign there is a number.
function field(value) {
  const text = value === null || value === undefined ? '' : String(value);
  const safe = typeof value === 'number' ? text : `${FORMULA.test(text) ? "'" : ''}${text.replace(WITHIN, "$1'")}`;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

const line = (values) => `${values.map(field).join(',')}\r\n`;

// The mark at its head tells spreadsheets that it is UTF-8.
export const csvOf = (heads, rows) => `\uFEFF${[heads, ...rows].map(line).join('')}`;
