package monazite.corpus.format.fee;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import monazite.corpus.format.Cutter;
import monazite.corpus.format.LineBoundaries;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.Reasons;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.format.UsXml;

/// Maintenance-fee events of United States patents, one in a line. A line names its patent without
/// a kind code; each is read as facts of that patent.
public final class FeeEventFormat implements SourceFormat {
  /// Lines that are looked at. Four in five of them are events in a stream of this format.
  private static final int LINES = 20;

  @Override
  public String id() {
    return "us-maintenance-fees";
  }

  @Override
  public About about() {
    return new About(
        "USPTO maintenance-fee events (MaintFeeEvents, fixed width, 1981 on), written from the"
            + " published layout without a sample at hand",
        "lines of a patent number, an application number, an entity status, three dates and a code",
        List.of("dates", "legal events"));
  }

  @Override
  public boolean recognises(byte[] head) {
    int begin = 0;
    int events = 0;
    int others = 0;
    for (int i = 0; i < head.length && events + others < LINES; i++) {
      if (i - begin > FeeEvent.LONGEST) {
        return false;
      }
      if (head[i] == '\n' || i == head.length - 1) {
        if (FeeEvent.of(head, begin, i + 1).isPresent()) {
          events++;
        } else if (!isBlank(head, begin, i + 1)) {
          others++;
        }
        begin = i + 1;
      }
    }
    return events > 0 && events >= 4 * others;
  }

  private static boolean isBlank(byte[] head, int from, int to) {
    for (int i = from; i < to; i++) {
      if (head[i] > ' ' || head[i] < 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void split(InputStream in, Origin origin, RecordSink sink) throws IOException {
    new Cutter(new LineBoundaries(), id(), origin, sink).cut(in);
  }

  @Override
  public Reading parse(RawRecord record) {
    try {
      Optional<FeeEvent> event = FeeEvent.of(record.bytes(), 0, record.bytes().length);
      return event.isPresent()
          ? event.get().draft().reading(record.source())
          : new Reading.Broken(
              record.source(), "no line of patent, application, entity status, dates and code");
    } catch (RuntimeException e) {
      return new Reading.Broken(record.source(), Reasons.of(e));
    }
  }

  @Override
  public String office(RawRecord record) {
    return UsXml.OFFICE;
  }

  /// Nothing in an event can make a label.
  @Override
  public int[] judgedParts(byte[] record) {
    return new int[0];
  }
}
