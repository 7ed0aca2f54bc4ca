// What a page knows of its way to the server: whether it is open, and whether anybody answers there.
//
//   open    all is well
//   silent  it is open, and nobody has answered for SILENT_MS
//   closed  it is gone; once a server answers it is opened again, to the session that this page had
//   ended   a server answers and does not know this page: only a reload helps; at once where it is `over`

export const SILENT_MS = 5000,
  KNOCK_MS = 2000;
// knocks answered before a silent way is given up, ways that may stay silent, and times that one fails to open
const DEAF = 2,
  GIVEN = 2,
  FAILED = 3;
// what a server says of a session that it has not, see `visualizer.pages.server`
const OVER = "this session is over";

export class Connection {
  /**
   * knock() resolves to whether a server is there; give() gives up the way that is open, which `lost` reports;
   * changed(state, before) is told of each new state.
   */
  constructor({ knock = null, give = () => {}, changed }) {
    Object.assign(this, { state: "open", waiting: null, knocking: null, client: null });
    this.knock = knock;
    this.give = give;
    this.changed = changed;
    this.deaf = this.given = this.failed = 0;
    this.over = false;
  }

  get up() {
    return this.state === "open" || this.state === "silent";
  }

  /** Something was sent that wants an answer. */
  asked() {
    if (this.state === "open") this.waiting ??= setTimeout(() => this.become("silent"), SILENT_MS);
  }

  /** Something came; `more` is still to come. */
  heard(more = false) {
    clearTimeout(this.waiting);
    this.waiting = null;
    if (!this.up) return;
    this.given = 0;
    this.become("open");
    if (more) this.asked();
  }

  /** The way is gone; client is what Bokeh opened it by. */
  lost(client = null) {
    this.client = client ?? this.client;
    if (this.up) this.become("closed");
  }

  become(state) {
    const before = this.state;
    if (state === before) return;
    this.state = state;
    this.deaf = 0;
    this.stop();
    if (this.knock && (state === "silent" || state === "closed"))
      this.knocking = setInterval(() => this.ring(), KNOCK_MS);
    this.changed(state, before);
  }

  async ring() {
    const { state } = this;
    if (this.ringing) return;
    this.ringing = true;
    const there = await this.knock();
    this.ringing = false;
    if (!there || this.state !== state || this.knocking === null) return;
    if (state === "closed") {
      await this.open();
      return;
    }
    this.deaf += 1;
    if (this.deaf > DEAF) {
      this.given += 1;
      if (this.given > GIVEN) this.become("ended");
      else this.give();
    }
  }

  async open() {
    this.ringing = true;
    try {
      await takeUp(this.client);
      this.failed = 0;
      this.become("open");
    } catch (error) {
      this.failed += 1;
      this.over = String(error).includes(OVER);
      if (this.over || this.failed >= FAILED) this.become("ended");
    } finally {
      this.ringing = false;
    }
  }

  /** Waits for nothing any more. */
  stop() {
    clearTimeout(this.waiting);
    clearInterval(this.knocking);
    this.waiting = this.knocking = null;
  }
}

// Bokeh would take the server's document in place of the page, and all that a person did on it with it. The session
// is the same, so there is nothing to take; what it said meanwhile is asked for again.
async function takeUp(client) {
  if (!client?.session) throw new Error("there is nothing to take up");
  client._repull_session_doc = async (resolve) => resolve(client.session);
  // where that session is over none is begun in its place
  client.args_string = "returning=1";
  await client.connect();
}
