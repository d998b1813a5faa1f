// A map that is made when it is first asked for something.

export function later(make) {
  let made = null;
  const all = () => (made ??= make());
  return {
    get: (key) => all().get(key),
    has: (key) => all().has(key),
    keys: () => all().keys(),
    values: () => all().values(),
    get size() {
      return all().size;
    },
  };
}
