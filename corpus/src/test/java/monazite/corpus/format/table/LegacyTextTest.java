package monazite.corpus.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import monazite.corpus.document.Source;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.SourceFormats;
import org.junit.jupiter.api.Test;

/// Tables whose columns have English names and whose rows are in an encoding that nothing names.
class LegacyTextTest {
  private static final String HEAD = "publication number,title,filing date\n";
  private static final String ASCII = "US1234566B2,Magnets and their use,2019-01-02\n".repeat(1000);

  private static final List<String> JAPANESE =
      List.of("希土類焼結磁石の製造方法", "蛍光体およびそれを用いた発光装置", "酸化セリウム系研磨材", "水素吸蔵合金とその電極");
  private static final List<String> CHINESE =
      List.of("一种钕铁硼永磁材料的制备方法", "稀土发光材料及其在照明器件中的应用", "用于机动车尾气净化的催化剂", "从废料中回收稀土元素的工艺");
  private static final List<String> KOREAN =
      List.of("희토류 소결 자석의 제조 방법", "형광체 및 이를 이용한 발광 장치", "산화세륨계 연마재와 그 제조방법", "수소 저장 합금 및 전극");
  private static final List<String> GERMAN =
      List.of(
          "Verfahren für gesinterte Magnete",
          "Leuchtstoff und Gerät",
          "Poliermittel, größer als 5 µm",
          "Ätzlösung für Öfen");
  private static final List<String> FRENCH =
      List.of(
          "Procédé de préparation d’un alliage",
          "Dispositif à émission de lumière",
          "Élément magnétique fritté",
          "Œuvre à façon");

  private static List<String> titles(String charset, List<String> titles, String before)
      throws IOException {
    StringBuilder text = new StringBuilder(HEAD).append(before);
    for (int i = 0; i < titles.size(); i++) {
      text.append("US123456%dB2,\"%s\",2019-01-02\n".formatted(i, titles.get(i)));
    }
    return read(text.toString().getBytes(Charset.forName(charset)));
  }

  private static List<String> read(byte[] bytes) throws IOException {
    SourceFormat format = SourceFormats.of(bytes).orElseThrow();
    List<String> seen = new ArrayList<>();
    format.split(
        new ByteArrayInputStream(bytes),
        new SourceFormat.Origin("test", ""),
        new SourceFormat.RecordSink() {
          @Override
          public void record(RawRecord record) {
            seen.add(
                switch (format.parse(record)) {
                  case Reading.Parsed(var document) -> document.titles().values().iterator().next();
                  case Reading.Policy(var policy) -> policy.name();
                  case Reading.Skipped(var _, var why) -> why;
                  case Reading.Broken(var _, var why) -> why;
                });
          }

          @Override
          public void oversize(Source source, long size) {
            throw new AssertionError();
          }
        });
    return seen;
  }

  @Test
  void easternTablesAreReadInTheirEncoding() throws IOException {
    assertEquals(JAPANESE, titles("windows-31j", JAPANESE, ""));
    assertEquals(JAPANESE, titles("EUC-JP", JAPANESE, ""));
    assertEquals(CHINESE, titles("GB18030", CHINESE, ""));
    assertEquals(KOREAN, titles("x-windows-949", KOREAN, ""));
  }

  @Test
  void westernTablesAreReadInTheirEncoding() throws IOException {
    for (String charset : List.of("windows-1252", "x-MacRoman", "UTF-8")) {
      assertEquals(GERMAN, titles(charset, GERMAN, ""));
      assertEquals(FRENCH, titles(charset, FRENCH, ""));
    }
  }

  @Test
  void theFirstRowsMayAllBePlain() throws IOException {
    List<String> seen = titles("windows-31j", JAPANESE, ASCII);
    assertEquals(JAPANESE, seen.subList(1000, seen.size()));
  }

  @Test
  void lettersWhoseEncodingCannotBeToldAreMarkedAndTold() throws IOException {
    String rows = "US1234566B2,Plain,2019-01-02\nUS1234567B2,x\u0081\u0090y,2019-01-02\n";
    List<String> seen = read((HEAD + rows).getBytes(Charset.forName("ISO-8859-1")));
    assertEquals("Plain", seen.get(0));
    assertTrue(seen.get(1).startsWith("from here on rows are not in UTF-8"), seen::toString);
    assertEquals(List.of("x\uFFFD\uFFFDy"), seen.subList(2, seen.size()));
  }

  @Test
  void aBrokenLetterInUtf8IsNoOtherEncoding() throws IOException {
    byte[] table =
        (HEAD + "US1234566B2,für größere Öfen ~,2019-01-02\n")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    for (int i = 0; i < table.length; i++) {
      table[i] = table[i] == '~' ? (byte) 0xC3 : table[i];
    }
    assertEquals(List.of("für größere Öfen \uFFFD"), read(table));
  }
}
