package monazite.corpus.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/// A file that is read in any order and tells how much is read of it.
final class CountedChannel implements SeekableByteChannel {
  private final SeekableByteChannel file;
  private final LongConsumer count;

  private CountedChannel(SeekableByteChannel file, LongConsumer count) {
    this.file = file;
    this.count = count;
  }

  static CountedChannel of(Path file, LongConsumer count) throws IOException {
    return new CountedChannel(Files.newByteChannel(file), count);
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    int read = file.read(into);
    count.accept(Math.max(read, 0));
    return read;
  }

  @Override
  public int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public long position() throws IOException {
    return file.position();
  }

  @Override
  public SeekableByteChannel position(long to) throws IOException {
    file.position(to);
    return this;
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return file.isOpen();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
