// The words that people see, in their language.

// `text` is English, the key of the catalogues; {name} stands for the value of that name.
export const t = (text, values = {}) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
