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
 * What the codes of a family state in texts, on the pages of one language: in the page's language
 * or, in an element that says so, in the source language. The language of the page's prose does not
 * matter, because facts stand among the headings and words of the page.
 */
public final class FactTexts {
  private final Site site;
  private final Language page;
  private final Family family;
  private final Function<CodeRef, String> address;

  /**
   * @param address the address of a code's page, relative to the page that shows a fact
   */
  public FactTexts(Site site, Language page, Family family, Function<CodeRef, String> address) {
    this.site = site;
    this.page = page;
    this.family = family;
    this.address = address;
  }

  /** What a code states in a text, as HTML; empty if it states nothing. */
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
