package monazite.indexer.store;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import monazite.corpus.document.PatentDocument;
import monazite.corpus.document.Source;
import monazite.corpus.format.JsonLines;
import monazite.corpus.format.RawRecord;
import monazite.corpus.format.Reading;
import monazite.corpus.format.SourceFormat;
import monazite.corpus.input.DumpSink;
import monazite.corpus.input.Dumps;
import monazite.indexer.judge.Judge;
import monazite.seeds.Seeds;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// The baseline of `index --all`: all events of all records pulled by bare StAX, nothing kept, and
/// the blocks that `index --all` writes, made beforehand, added to a Lucene index. Prints the
/// seconds of the two together. Arguments: an input, and the threads.
public final class BareIndexing {
  private static final int BATCH = 1000;

  private final int threads;
  private final ExecutorService workers;
  private final IndexWriter writer;
  private final Judge judge = Judge.of(Seeds.bundled());
  private final List<RawRecord> batch = new ArrayList<>();
  private final List<PatentDocument> documents = new ArrayList<>();
  private long nanos;

  private BareIndexing(int threads, IndexWriter writer) {
    this.threads = threads;
    this.workers = Executors.newFixedThreadPool(threads);
    this.writer = writer;
  }

  /// Work on one item that may fail.
  private interface Work<T> {
    void on(T item) throws IOException, XMLStreamException;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("monazite-bare");
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, LandscapeWriter.config())) {
      BareIndexing bare = new BareIndexing(Integer.parseInt(arguments[1]), writer);
      bare.read(arguments[0]);
      bare.workers.shutdown();
      System.out.printf(Locale.ROOT, "seconds %.3f%n", bare.nanos / 1e9);
      writer.rollback();
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private void read(String input) throws IOException {
    Dumps.read(
        List.of(input),
        InputStream.nullInputStream(),
        new DumpSink() {
          @Override
          public void record(SourceFormat format, RawRecord record) {
            batch.add(record);
            if (format.parse(record) instanceof Reading.Parsed(PatentDocument document)) {
              documents.add(document);
            }
            if (batch.size() == BATCH) {
              flush();
            }
          }

          @Override
          public void oversize(Source source, long bytes) {}

          @Override
          public void problem(SourceFormat.Origin origin, String why) {}

          @Override
          public void unknown(SourceFormat.Origin origin, String why) {}
        });
    flush();
    long begin = System.nanoTime();
    writer.commit();
    nanos += System.nanoTime() - begin;
  }

  private void flush() {
    List<List<Document>> blocks = documents.stream().map(this::block).toList();
    long begin = System.nanoTime();
    all(batch, BareIndexing::pull);
    all(blocks, writer::addDocuments);
    nanos += System.nanoTime() - begin;
    batch.clear();
    documents.clear();
  }

  private List<Document> block(PatentDocument document) {
    String place = document.source().toString();
    return Blocks.of(
        new LandscapeEntry(
            document,
            List.of(JsonLines.write(document)),
            List.of(place),
            List.of(place),
            List.of(),
            List.of(document.source().format()),
            Links.alone(document.publication()),
            judge.judge(document)));
  }

  private <T> void all(List<T> items, Work<? super T> work) {
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> running = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      running.add(
          workers.submit(
              () -> {
                for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
                  work.on(items.get(i));
                }
                return null;
              }));
    }
    for (Future<?> one : running) {
      try {
        one.get();
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void pull(RawRecord record) throws XMLStreamException {
    XMLStreamReader reader =
        new InputFactoryImpl().createXMLStreamReader(new ByteArrayInputStream(record.bytes()));
    while (reader.hasNext()) {
      reader.next();
    }
  }
}
