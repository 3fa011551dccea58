package monazite.corpus.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.SAXException;

/// Takes the text out of documents that are made for reading. Nothing is loaded before the first of
/// them comes.
public final class Pages {
  private static final long MOST_MEMORY = 64L << 20;
  private static final String PDF = "application/pdf";

  /// An HTML document is held as a tree.
  private static final int LARGEST_HTML = 16 << 20;

  private static final int SECONDS = 60;

  private Pages() {}

  /// What can't be read, and why.
  public static final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableException(String why) {
      super(why);
    }
  }

  /// The text of a PDF document.
  public static PageText pdf(byte[] file) throws UnreadableException {
    PDFParserConfig config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    config.setImageStrategy(PDFParserConfig.IMAGE_STRATEGY.NONE);
    config.setExtractAnnotationText(false);
    config.setExtractAcroFormContent(false);
    config.setExtractBookmarksText(false);
    config.setMaxMainMemoryBytes(MOST_MEMORY);
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, config);
    return parsed(new PDFParser(), file, PDF, context);
  }

  /// The text of an HTML document.
  public static PageText html(byte[] file) throws UnreadableException {
    if (file.length > LARGEST_HTML) {
      throw new UnreadableException(
          "an HTML document above " + (LARGEST_HTML >> 20) + " MB: not read");
    }
    ParseContext context = new ParseContext();
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    return parsed(new JSoupParser(), file, "text/html", context);
  }

  /// A parser that never ends is left behind on a thread of its own.
  private static PageText parsed(Parser parser, byte[] file, String type, ParseContext context)
      throws UnreadableException {
    PageHandler handler = new PageHandler(type.equals(PDF));
    FutureTask<PageText> task =
        new FutureTask<>(
            () -> {
              Metadata metadata = new Metadata();
              metadata.set(Metadata.CONTENT_TYPE, type);
              parser.parse(new ByteArrayInputStream(file), handler, metadata, context);
              return handler.text();
            });
    Thread.ofPlatform().daemon().name("page").start(task);
    try {
      return task.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      handler.stop();
      task.cancel(true);
      throw new UnreadableException("reading it took more than " + SECONDS + " s: given up");
    } catch (InterruptedException e) {
      handler.stop();
      Thread.currentThread().interrupt();
      throw new UnreadableException("interrupted");
    } catch (ExecutionException e) {
      throw new UnreadableException(why(e.getCause() == null ? e : e.getCause()));
    }
  }

  private static String why(Throwable cause) {
    for (Throwable at = cause; at != null; at = at.getCause()) {
      String name = at.getClass().getSimpleName();
      if (at instanceof EncryptedDocumentException
          || name.contains("InvalidPassword")
          || String.valueOf(at.getMessage()).contains("bouncycastle")) {
        return "encrypted: save it without a password";
      }
      if (at instanceof PageHandler.TooLongException) {
        return String.valueOf(at.getMessage());
      }
      if (at instanceof OutOfMemoryError) {
        return "too large for the memory: give more by MONAZITE_MEMORY";
      }
    }
    boolean expected =
        cause instanceof IOException
            || cause instanceof TikaException
            || cause instanceof SAXException;
    Throwable root = expected && cause.getCause() != null ? cause.getCause() : cause;
    String message = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    return "damaged: " + root.getClass().getSimpleName() + ": " + message;
  }
}
