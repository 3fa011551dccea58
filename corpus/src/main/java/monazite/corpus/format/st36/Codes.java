package monazite.corpus.format.st36;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import monazite.corpus.document.Classification.Scheme;
import monazite.corpus.document.Symbols;
import monazite.corpus.format.Draft;

/// Classification symbols, in whichever of the elements and layouts they stand.
final class Codes {
  /// `B28B   1/    29            A I`, `H01F   1/057       20060101AFI20051220RMJP`: the symbol,
  /// the version's date, level, position and value (WIPO ST.8).
  private static final Pattern REFORMED =
      Pattern.compile(
          "([A-H][0-9]{2}[A-Z])\\s*([0-9]{1,4})\\s*/\\s*([0-9]{2,6})"
              + "\\s*(?:[0-9]{8}|\\([0-9]{4}\\.[0-9]{2}\\))?\\s*[ACS]?\\s*[FL]?\\s*([IN])?.*",
          Pattern.DOTALL);

  private static final Pattern FILE_INDEX = Pattern.compile("[A-H][0-9]{2}[A-Z]");

  /// What holds codes of a search or of a publication cited.
  private static final Set<String> APART = Set.of("field-of-search", "references-cited");

  private Codes() {}

  private static Stream<Element> cpc(Element element) {
    return element.name().equals("classification-cpc")
        ? Stream.of(element)
        : element.within("classification-cpc");
  }

  static void read(Element data, Draft draft) {
    for (Element ipc : data.all("classification-ipc")) {
      old(ipc, draft);
    }
    for (Element reformed : data.all("classifications-ipcr")) {
      reformed.all("classification-ipcr").forEach(it -> reformed(it, draft));
    }
    data.all("classification-ipcr").forEach(it -> reformed(it, draft));
    data.all("patent-classifications").stream()
        .flatMap(it -> it.within("patent-classification"))
        .forEach(it -> coded(it, draft));
    data.children().stream()
        .filter(it -> !APART.contains(it.name()))
        .flatMap(Codes::cpc)
        .forEach(it -> draft.add(Scheme.CPC, symbol(it), isAdditional(it)));
    data.all("classification-national").forEach(it -> national(it, draft));
    for (Element ecla : data.all("classification-ecla")) {
      for (Element symbol : ecla.all("classification-symbol")) {
        draft.add(Scheme.OTHER, bare(symbol.text()), false);
      }
    }
  }

  /// Editions one to seven: main and further symbols, or texts.
  private static void old(Element ipc, Draft draft) {
    for (Element code : ipc.children()) {
      switch (code.name()) {
        case "main-classification", "further-classification", "text" -> {
          Optional<String> symbol = Symbols.cpc(code.text());
          draft.add(Scheme.IPC, symbol, false);
          if (symbol.isEmpty()) {
            reformed(code, draft); // Japan puts symbols of the eighth edition here
          }
        }
        case "additional-info" -> draft.add(Scheme.IPC, Symbols.cpc(code.text()), true);
        default -> {}
      }
    }
  }

  private static void reformed(Element ipcr, Draft draft) {
    if (ipcr.find("section").isPresent()) {
      draft.add(Scheme.IPC, symbol(ipcr), isAdditional(ipcr));
      return;
    }
    String text = ipcr.find("text").map(Element::text).orElse(ipcr.text()).strip();
    // A register lists all symbols in one text.
    for (String one : text.split("[,;]", -1)) {
      Matcher parts = REFORMED.matcher(one.strip());
      if (parts.matches()) {
        boolean additional = parts.group(4) != null && parts.group(4).equals("N");
        Optional<String> symbol =
            Symbols.cpc(parts.group(1) + parts.group(2) + "/" + parts.group(3));
        draft.add(Scheme.IPC, symbol, additional);
      }
    }
  }

  /// A symbol with its scheme beside it: CPC, United States classes, Japanese file index.
  private static void coded(Element code, Draft draft) {
    boolean additional = isAdditional(code);
    String written = code.text("classification-symbol");
    switch (scheme(code, written)) {
      case CPC -> draft.add(Scheme.CPC, symbol(code), additional);
      case USPC -> draft.add(Scheme.USPC, Symbols.uspc(written), additional);
      case FI -> draft.add(Scheme.FI, bare(written), additional);
      case IPC, LOCARNO, OTHER -> draft.add(Scheme.OTHER, bare(written), additional);
    }
  }

  /// Where a converter dropped the scheme, the rest tells: CPC alone says which office gave the
  /// symbol, or parts it; the file index has symbols like the IPC's.
  private static Scheme scheme(Element code, String written) {
    String said = code.the("classification-scheme").attribute("scheme");
    if (!said.isEmpty()) {
      return said.startsWith("CPC")
          ? Scheme.CPC
          : said.equals("UC") ? Scheme.USPC : said.equals("FI") ? Scheme.FI : Scheme.OTHER;
    }
    if (code.find("generating-office").isPresent() || code.find("section").isPresent()) {
      return Scheme.CPC;
    }
    return FILE_INDEX.matcher(written).lookingAt()
        ? Scheme.FI
        : Symbols.uspc(written).isPresent() ? Scheme.USPC : Scheme.OTHER;
  }

  private static Optional<String> symbol(Element code) {
    if (code.find("section").isPresent()) {
      return Symbols.cpc(
          code.text("section"),
          code.text("class"),
          code.text("subclass"),
          code.text("main-group"),
          code.text("subgroup"));
    }
    String symbol = code.text("classification-symbol");
    return Symbols.cpc(symbol.isEmpty() ? code.text("text") : symbol);
  }

  private static boolean isAdditional(Element code) {
    return List.of("A", "N").contains(code.text("classification-value"));
  }

  private static void national(Element national, Draft draft) {
    for (Element code : national.children()) {
      switch (code.name()) {
        case "main-classification", "further-classification" -> national(code.text(), draft);
        case "main-national", "further-national" -> {
          String given = code.text("national-class") + "/" + code.text("national-subclass");
          national(given.equals("/") ? code.text("text") : given, draft);
        }
        default -> {}
      }
    }
  }

  private static void national(String symbol, Draft draft) {
    Optional<String> index = Symbols.fileIndex(symbol);
    if (index.isPresent()) {
      draft.add(Scheme.FI, index, false);
      return;
    }
    Optional<String> classed = Symbols.uspc(symbol);
    draft.add(
        classed.isPresent() ? Scheme.USPC : Scheme.OTHER, classed.or(() -> bare(symbol)), false);
  }

  private static Optional<String> bare(String symbol) {
    return Optional.of(symbol.replaceAll("\\s", "")).filter(it -> !it.isEmpty());
  }
}
