/** The part of mark.js that the benchmark uses; the package brings no types. */
declare module "mark.js" {
  export default class Mark {
    constructor(context: Element);
    mark(
      names: string[],
      options: { separateWordSearch: boolean; acrossElements: boolean; accuracy: string; done(): void },
    ): void;
  }
}
