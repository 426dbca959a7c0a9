// WebAssembly that the program carries as text, see `npm run assembly`.

/** A program, ready to be started as often as one likes; throws where the platform knows no WebAssembly. */
export function translated(text: string): object {
  return new WebAssembly.Module(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)));
}

/** Starts a program with memory of its own; returns what it exports. */
export function started<Exports>(program: object): Exports {
  return new WebAssembly.Instance(program, {}).exports as Exports;
}

/** The parts of the platform that are used. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};
declare function atob(text: string): string;
