// What exports/map/pack.py packed, as text.


// Letter by letter, where the browser has nothing faster.
function bytesOf(text) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

// Not by a Blob: its bytes would go to another process and back.
export function unpack(text) {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  writer.write(bytesOf(text));
  writer.close();
  return new Response(readable).text();
}
