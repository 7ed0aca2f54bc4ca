// What the checker is told of that JavaScript does not say: style sheets come as text, and Bokeh and Panel are there.

declare module "*.css" {
  const text: string;
  export default text;
}

declare const Bokeh: any;

interface Window {
  gatescope?: any;
}
