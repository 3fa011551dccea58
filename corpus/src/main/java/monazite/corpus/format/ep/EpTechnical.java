package monazite.corpus.format.ep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.Citation;
import monazite.corpus.document.Classification.Scheme;
import monazite.corpus.document.Symbols;
import monazite.corpus.format.Draft;
import monazite.corpus.xml.XmlCursor;

/// Classes, titles and citations, `B500`.
final class EpTechnical {
  /// `H01F   1/057       20060101AFI20090304BHEP` (WIPO ST.8), `B05B 7/ 00 A I`: symbol, version,
  /// level, position, value.
  private static final Pattern ST8 =
      Pattern.compile(
          "([A-HY][0-9]{2}[A-Z]) *([0-9]{1,4}) */ *([0-9]{2,6})"
              + "(?: +(?:[0-9]{8})? *[ACS]? *([FL]?) *([A-Z]?).*)?");

  /// ` 7B 22D  29/00   A` and `// A01N43/08`: edition, symbol, mark.
  private static final Pattern OLD =
      Pattern.compile("(?:// *)?[0-9]? *([A-H]) *([0-9]{2} ?[A-Z]) *([0-9]+ */ *[0-9]+).*");

  /// `EP-A2- 1 186 247`, `WO-A1-2004/045320`.
  private static final Pattern CITED = Pattern.compile("([A-Z]{2}) ?- ?([A-Z][0-9]?) ?- ?(.+)");

  private EpTechnical() {}

  static void read(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "B510" -> classes(xml, draft);
        case "B510EP" -> current(xml, Scheme.IPC, draft);
        case "B520EP" -> {
          while (xml.child()) {
            current(xml, Scheme.CPC, draft);
          }
        }
        case "B540" -> titles(xml, draft);
        case "B560" -> citations(xml, draft);
        default -> xml.skip();
      }
    }
  }

  private static void classes(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      switch (xml.name()) {
        case "B511", "B512" -> old(xml.line(), false, draft);
        case "B513", "B517EP" -> old(xml.line(), true, draft);
        default -> xml.skip();
      }
    }
  }

  /// Symbols of the current editions, the one that is marked as first (F) before the others. Value
  /// I or none stands for the invention, all others for additional information.
  private static void current(XmlCursor xml, Scheme scheme, Draft draft) throws XMLStreamException {
    List<MatchResult> symbols = new ArrayList<>();
    while (xml.child()) {
      Matcher st8 = ST8.matcher(xml.line());
      if (st8.matches()) {
        symbols.add(st8.toMatchResult());
      }
    }
    symbols.sort(Comparator.comparing(symbol -> !"F".equals(symbol.group(4))));
    for (MatchResult symbol : symbols) {
      String value = symbol.group(5);
      boolean additional = value != null && !value.isEmpty() && !value.equals("I");
      String text = symbol.group(1) + symbol.group(2) + "/" + symbol.group(3);
      draft.add(scheme, Symbols.cpc(text), additional);
    }
  }

  private static void old(String text, boolean additional, Draft draft) {
    Matcher old = OLD.matcher(text);
    if (old.matches()) {
      String symbol = old.group(1) + old.group(2) + old.group(3);
      draft.add(Scheme.IPC, Symbols.cpc(symbol.replace(" ", "")), additional);
    }
  }

  /// Language and title follow each other.
  private static void titles(XmlCursor xml, Draft draft) throws XMLStreamException {
    String own = draft.language;
    while (xml.child()) {
      switch (xml.name()) {
        case "B541" -> draft.language = EpReader.language(xml.line(), own);
        case "B542" -> draft.add(draft.titles, xml.line());
        default -> xml.skip();
      }
    }
    draft.language = own;
  }

  private static void citations(XmlCursor xml, Draft draft) throws XMLStreamException {
    while (xml.child()) {
      if (xml.name().equals("B561")) {
        String text = xml.line();
        Matcher cited = CITED.matcher(text);
        if (cited.matches()) {
          String number = cited.group(3).replace(" ", "");
          String publication = cited.group(1) + number + cited.group(2);
          draft.citations.add(new Citation(publication, "", Optional.empty()));
        } else if (!text.isEmpty()) {
          draft.citations.add(new Citation(text.replace(" ", ""), "", Optional.empty()));
        }
      } else {
        xml.skip();
      }
    }
  }
}
