// Style sheets of the grid's packages: the bundle takes them, and TypeScript is told that they are there.
declare module '*.css';
