/** One event of a `text/event-stream`. */
export interface StreamEvent {
  name: string;
  data: string;
}

/** Cuts a stream of text, however it arrives, into its events. Comments are heartbeats and say nothing. */
export class EventParser {
  #rest = '';

  /** Takes in what has arrived and answers with the events that are whole. */
  feed(text: string): StreamEvent[] {
    const parts = (this.#rest + text.replace(/\r/g, '')).split('\n\n');
    this.#rest = parts.pop() ?? '';
    return parts.map(read).filter((event): event is StreamEvent => event !== undefined);
  }
}

function read(part: string): StreamEvent | undefined {
  let name = 'message';
  const data: string[] = [];
  for (const line of part.split('\n')) {
    if (line.startsWith('event:')) name = line.slice(6).trim();
    else if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''));
  }
  return data.length > 0 ? { name, data: data.join('\n') } : undefined;
}
