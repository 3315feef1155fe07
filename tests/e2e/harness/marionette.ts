/**
 * A small client for Marionette, Firefox's own automation protocol (packets `length:[0, id, command, parameters]` over
 * TCP). It reaches what WebDriver BiDi does not: closed shadow roots, the sidebar, the real popup, the background page.
 * Protocol: firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
import { connect, type Socket } from "node:net";

/** How WebDriver names an element and a shadow root in JSON. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const SHADOW = "shadow-6066-11e4-a52e-4f735466cecf";
export type ElementReference = { [ELEMENT]: string };

type Waiting = { resolve(value: unknown): void; reject(error: Error): void };

export class Marionette {
  #socket: Socket;
  #waiting = new Map<number, Waiting>();
  #buffer = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (chunk: Buffer) => {
      this.#buffer = Buffer.concat([this.#buffer, chunk]);
      this.#read();
    });
    socket.on("close", () => {
      for (const { reject } of this.#waiting.values()) reject(new Error("Firefox closed the connection"));
      this.#waiting.clear();
    });
    socket.on("error", () => undefined); // "close" follows.
  }

  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1");
      socket.once("error", reject);
      socket.once("connect", () => resolve(new Marionette(socket)));
    });
  }

  #read(): void {
    for (;;) {
      const colon = this.#buffer.indexOf(":");
      if (colon < 0) return;
      const length = Number(this.#buffer.subarray(0, colon).toString());
      const end = colon + 1 + length;
      if (this.#buffer.length < end) return;
      const packet = JSON.parse(this.#buffer.subarray(colon + 1, end).toString()) as unknown;
      this.#buffer = this.#buffer.subarray(end);
      if (!Array.isArray(packet)) continue; // The greeting.
      const [, id, error, result] = packet as [number, number, { error: string; message: string } | null, unknown];
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
      else waiting?.resolve(result);
    }
  }

  /** Sends one command. Rejects with Firefox's own message when it is refused. */
  send(command: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const packet = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(packet)}:${packet}`);
    });
  }

  async #value<T>(command: string, parameters: Record<string, unknown>): Promise<T> {
    return ((await this.send(command, parameters)) as { value: T }).value;
  }

  navigate(url: string): Promise<unknown> {
    return this.send("WebDriver:Navigate", { url });
  }

  /** Runs a function's body (`return …`; arguments in `arguments`) in the page, or in Firefox itself. */
  async run<T>(script: string, args: unknown[] = [], context: "content" | "chrome" = "content"): Promise<T> {
    if (context === "chrome") await this.send("Marionette:SetContext", { value: "chrome" });
    try {
      return await this.#value<T>("WebDriver:ExecuteScript", { script, args, sandbox: null });
    } finally {
      if (context === "chrome") await this.send("Marionette:SetContext", { value: "content" });
    }
  }

  find(selector: string): Promise<ElementReference> {
    return this.#value("WebDriver:FindElement", { using: "css selector", value: selector });
  }

  /** The first element that fits `selector` inside the (closed) shadow root of `host`. */
  async findInShadow(host: ElementReference, selector: string): Promise<ElementReference> {
    const root = await this.#value<{ [SHADOW]: string }>("WebDriver:GetShadowRoot", { id: host[ELEMENT] });
    return this.#value("WebDriver:FindElementFromShadowRoot", {
      shadowRoot: root[SHADOW],
      using: "css selector",
      value: selector,
    });
  }

  text(element: ElementReference): Promise<string> {
    return this.#value("WebDriver:GetElementText", { id: element[ELEMENT] });
  }

  click(element: ElementReference): Promise<unknown> {
    return this.send("WebDriver:ElementClick", { id: element[ELEMENT] });
  }

  type(element: ElementReference, text: string): Promise<unknown> {
    return this.send("WebDriver:ElementSendKeys", { id: element[ELEMENT], text });
  }

  /** Moves the mouse to a point of the viewport, in two steps so that it is a movement. */
  async moveMouse(x: number, y: number): Promise<void> {
    const move = (dx: number) => ({
      type: "pointerMove",
      duration: 20,
      x: Math.round(x) + dx,
      y: Math.round(y),
      origin: "viewport",
    });
    await this.send("WebDriver:PerformActions", {
      actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions: [move(-4), move(0)] }],
    });
  }

  async press(key: string): Promise<void> {
    await this.send("WebDriver:PerformActions", {
      actions: [
        {
          type: "key",
          id: "keyboard",
          actions: [
            { type: "keyDown", value: key },
            { type: "keyUp", value: key },
          ],
        },
      ],
    });
  }

  /** A PNG of the page, or (in context chrome) of the whole window with the sidebar. */
  async screenshot(context: "content" | "chrome" = "content"): Promise<Buffer> {
    if (context === "chrome") await this.send("Marionette:SetContext", { value: "chrome" });
    const base64 = await this.#value<string>("WebDriver:TakeScreenshot", { full: false, hash: false });
    if (context === "chrome") await this.send("Marionette:SetContext", { value: "content" });
    return Buffer.from(base64, "base64");
  }

  handles(): Promise<string[]> {
    return this.send("WebDriver:GetWindowHandles") as Promise<string[]>;
  }

  /** The window handle of the present tab. */
  handle(): Promise<string> {
    return this.#value("WebDriver:GetWindowHandle", {});
  }

  /** Opens a new window. @returns its handle; the present tab stays the one driven */
  async newWindow(options: { private?: boolean } = {}): Promise<string> {
    return ((await this.send("WebDriver:NewWindow", { type: "window", ...options })) as { handle: string }).handle;
  }

  /** @param options `focus`: whether the window comes to the front, too, as it does unless told otherwise */
  switchTo(handle: string, { focus = true } = {}): Promise<unknown> {
    return this.send("WebDriver:SwitchToWindow", { handle, focus });
  }

  close(): void {
    this.#socket.destroy();
  }
}
