package monazite.corpus.format.st36;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import monazite.corpus.document.Source;
import monazite.corpus.format.Cutter;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.XmlRecords;
import monazite.corpus.xml.XmlCursor;
import monazite.corpus.xml.XmlHead;

/// What the XML formats of this family have in common: a stream of one may hold the others too.
final class XmlAnswers {
  /// What ends the bibliographic data of a full text.
  static final String FRONT_PAGE_END = "</bibliographic-data>";

  private XmlAnswers() {}

  /// Local name of the first element; empty where the bytes don't look like XML.
  static String root(byte[] head) {
    return XmlHead.root(head).map(Members::local).orElse("");
  }

  static void split(
      InputStream in, String id, SourceFormat.Origin origin, SourceFormat.RecordSink sink)
      throws IOException {
    new Cutter(new MemberBoundaries(), id, origin, sink).cut(in);
  }

  static Reading parse(RawRecord record) {
    return XmlRecords.read(record, XmlAnswers::parse);
  }

  private static Reading parse(byte[] record, Source source) throws XMLStreamException {
    Vocabularies.Vocabulary vocabulary = Vocabularies.of(record);
    if (!vocabulary.other().isEmpty()) {
      return new Reading.Skipped(source, vocabulary.other());
    }
    XmlCursor xml = XmlCursor.ofFragment(record, vocabulary.names());
    xml.child();
    String root = xml.name();
    Search search = new Search(xml);
    if (!search.find(true)) {
      return search
          .events()
          .map(it -> MemberReader.read(it, source))
          .orElseGet(() -> new Reading.Skipped(source, search.why(root)));
    }
    return Members.isText(xml.name())
        ? St36Document.read(xml, vocabulary.home(), source)
        : member(xml, source);
  }

  private static Reading member(XmlCursor xml, Source source) throws XMLStreamException {
    return MemberReader.read(XmlElements.read(xml), source);
  }

  /// The office whose gazette the record is from, else the one that its first tag or first number
  /// names.
  static String office(RawRecord record) {
    HomeOffice home = Vocabularies.of(record.bytes()).home();
    return home.isKnown() ? home.office() : Offices.of(record.bytes());
  }

  /// Goes down to the first member.
  private static final class Search {
    private final XmlCursor xml;
    private Optional<String> fault = Optional.empty();
    private String first = "";
    private final List<Element> events = new ArrayList<>();

    Search(XmlCursor xml) {
      this.xml = xml;
    }

    /// Whether the cursor came to stand at a member: the element at hand, or the first within it.
    boolean find(boolean hits) throws XMLStreamException {
      String name = xml.name();
      if (Members.isMember(name) || (hits && Members.isHit(name))) {
        return true;
      }
      if (name.equals("fault") || name.equals("error")) {
        Element said = XmlElements.read(xml);
        fault = Optional.of((said.text("code") + " " + said.text("message")).strip());
        return false;
      }
      if (name.equals("legal") || name.equals("publication-reference")) {
        events.add(XmlElements.read(xml));
        return false;
      }
      while (xml.child()) {
        first = first.isEmpty() && !xml.name().equals("meta") ? xml.name() : first;
        if (find(Members.isHits(name))) {
          return true;
        }
      }
      return false;
    }

    /// A member of what an answer without members says of the publication that it was asked for.
    Optional<Element> events() {
      boolean some = events.stream().anyMatch(it -> it.name().equals("legal"));
      return Optional.of(new Element("family-member", Map.of(), "", events)).filter(_ -> some);
    }

    String why(String root) {
      return fault
          .map(it -> "an error instead of an answer: " + it)
          .orElseGet(
              () ->
                  Members.isAnswer(root) || Members.isExchange(root)
                      ? "no patent document in it" + (first.isEmpty() ? "" : ", but " + first)
                      : "root element " + root + " is no patent document");
    }
  }
}
