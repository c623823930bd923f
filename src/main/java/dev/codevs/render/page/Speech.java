package dev.codevs.render.page;

import dev.codevs.render.message.ListMethod;
import dev.codevs.render.message.MessageMethod;
import dev.codevs.render.message.Messages;
import dev.codevs.render.template.Markup;
import dev.codevs.render.template.Slots;
import java.util.Map;

/** One language for whole sentences on a page, with its messages and its template values. */
public final class Speech {
  private final Messages messages;
  private final Map<String, Object> model;

  /**
   * @param mark the attributes that say the language; empty if it is the page's language
   */
  Speech(Messages messages, Slots slots, String mark) {
    this.messages = messages;
    this.model =
        Map.of(
            "t", MessageMethod.html(messages, slots),
            "listed", new ListMethod(messages),
            "saidMarked", Markup.of(mark));
  }

  /** Whether the language itself has a message. */
  public boolean has(String key) {
    return messages.has(key);
  }

  /**
   * The values for a template that prints a sentence in this language: the message functions {@code
   * t} and {@code listed}, which replace the functions of the page, and {@code saidMarked}, the
   * attributes of the element around the sentence.
   */
  public Map<String, Object> model() {
    return model;
  }
}
