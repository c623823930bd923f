package dev.codevs.render.page;

import dev.codevs.model.Code;
import dev.codevs.model.Family;
import dev.codevs.model.Language;
import dev.codevs.model.Site;
import dev.codevs.model.text.CodeRef;
import dev.codevs.model.text.Text;
import dev.codevs.render.template.Html;
import java.util.Optional;
import java.util.function.Function;

/**
 * The texts that codes of a family state for facts, as HTML for the pages of one language. If the
 * page's language does not have a text, the text is in the source language, inside an element whose
 * attributes say so. The language of the page's prose does not matter, because facts are among
 * headings in the page's own language.
 */
public final class FactTexts {
  private final Site site;
  private final Language page;
  private final Family family;
  private final Function<CodeRef, String> address;

  /**
   * @param address returns the address of a code's page, relative to the page that shows a fact
   */
  public FactTexts(Site site, Language page, Family family, Function<CodeRef, String> address) {
    this.site = site;
    this.page = page;
    this.family = family;
    this.address = address;
  }

  /** The text that a code states for a fact, as HTML; empty if the code states none. */
  public String html(Code code, String fact) {
    Language source = site.source();
    Optional<Text> own = site.factText(page, family, code, fact);
    if (own.isPresent()) {
      return Html.of(own.get(), page.direction(), address);
    }
    return site.factText(source, family, code, fact)
        .map(text -> Html.of(text, source.direction(), address))
        .map(html -> "<span" + LanguageMark.of(page, source) + ">" + html + "</span>")
        .orElse("");
  }
}
