package monazite.corpus.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/// Turns SGML records into XML with the same content: empty elements get their ends, end tags that
/// may be left out are put in, attribute values get quotes, a bare `&` or `<` becomes text. What is
/// XML already comes out as it was, without its prolog.
///
/// @param empty names of elements that never have content, so that their end may be missing
/// @param endless names of elements within running text whose end tag may be missing: they end
///     where an element around them does
public record Sgml(Set<String> empty, Set<String> endless) {
  public Sgml {
    empty = Set.copyOf(empty);
    endless = Set.copyOf(endless);
  }

  /// The record as XML.
  ///
  /// @throws XMLStreamException where an element that must have an end has none, an end belongs to
  ///     nothing, or the record ends too early
  public String asXml(byte[] record) throws XMLStreamException {
    return new SgmlWriter(this, decoded(record)).xml();
  }

  /// A record without a declaration whose bytes are no UTF-8 is Latin-1, the charset of the
  /// office's SGML.
  private static String decoded(byte[] record) throws XMLStreamException {
    Optional<String> text = XmlEncoding.decodeUnlessUtf8(record);
    if (text.isPresent()) {
      return text.get();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(record)).toString();
    } catch (CharacterCodingException e) {
      String latin = new String(record, StandardCharsets.ISO_8859_1);
      if (latin.contains("<?xml")) {
        throw new XMLStreamException("bytes that are not in the declared encoding UTF-8", e);
      }
      return latin;
    }
  }
}
