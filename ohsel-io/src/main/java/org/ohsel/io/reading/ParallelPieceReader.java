// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.reading;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.text.Frame;
import org.ohsel.io.text.Framer;
import org.ohsel.io.text.Piece;
import org.ohsel.rules.engine.FindingCollector;

/**
 * Reads pieces ahead on several threads. The calling thread cuts the input into batches, which takes little time. Other
 * threads read them, and so does the calling thread rather than wait. Batches are handed out in the order in which they
 * were cut, and there are never more than a few, so memory does not grow with the input.
 */
final class ParallelPieceReader implements PieceReader {

    /** Some fifty records: enough to be worth waking a thread for. */
    private static final int BATCH_BYTES = 1 << 17;

    private static final int BATCHES_PER_THREAD = 3;

    /** A piece that is still to be read, and what the input has said about itself by then. */
    private record UnreadPiece(Piece piece, Heading heading) {}

    private final Framer framer;
    private final HeadingReader heading;
    private final FrameReader reader;
    private final Supplier<FindingCollector> collectors;
    private final ExecutorService threads;
    private final int mostBatches;
    private final Queue<FutureTask<List<ReadPiece>>> batches = new ArrayDeque<>();
    private Iterator<ReadPiece> ready = List.<ReadPiece>of().iterator();
    private boolean ended;
    private @Nullable IOException failure;

    ParallelPieceReader(Framer framer, FrameReader reader, Supplier<FindingCollector> collectors, int threads) {
        this.framer = framer;
        this.heading = new HeadingReader(framer, reader);
        this.reader = reader;
        this.collectors = collectors;
        this.mostBatches = BATCHES_PER_THREAD * threads;
        this.threads = Executors.newFixedThreadPool(threads - 1, work -> {
            Thread thread = new Thread(work, "ohsel-reader");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public @Nullable ReadPiece next() throws IOException {
        while (!ready.hasNext()) {
            readAhead();
            @Nullable FutureTask<List<ReadPiece>> batch = batches.poll();
            if (batch == null) {
                close();
                if (failure != null) {
                    throw failure;
                }
                return null;
            }
            help(batch);
            ready = result(batch).iterator();
        }
        return ready.next();
    }

    /** Reads batches until the wanted one has been read. Running one that another thread has begun does nothing. */
    private void help(FutureTask<?> wanted) {
        wanted.run();
        for (FutureTask<?> batch : batches) {
            if (wanted.isDone()) {
                return;
            }
            batch.run();
        }
    }

    private void readAhead() {
        while (!ended && batches.size() < mostBatches) {
            List<UnreadPiece> batch = cut();
            if (!batch.isEmpty()) {
                FutureTask<List<ReadPiece>> task = new FutureTask<>(() -> read(batch));
                batches.add(task);
                threads.execute(task);
            }
        }
    }

    /** Cuts a batch. If the input cannot be read, that is reported once everything before it has been handed out. */
    private List<UnreadPiece> cut() {
        List<UnreadPiece> batch = new ArrayList<>();
        int bytes = 0;
        try {
            while (bytes < BATCH_BYTES) {
                @Nullable Piece piece = framer.next();
                if (piece == null) {
                    ended = true;
                    return batch;
                }
                bytes += piece instanceof Frame frame ? frame.length() : 0;
                bytes += 100; // what a piece takes besides its bytes
                batch.add(new UnreadPiece(piece instanceof Frame frame ? frame.copy() : piece, heading.now()));
            }
        } catch (IOException e) {
            ended = true;
            failure = e;
        }
        return batch;
    }

    private List<ReadPiece> read(List<UnreadPiece> batch) {
        FindingCollector findings = collectors.get();
        List<ReadPiece> read = new ArrayList<>(batch.size());
        for (UnreadPiece next : batch) {
            read.add(reader.read(next.piece(), next.heading(), findings));
        }
        return read;
    }

    private static List<ReadPiece> result(FutureTask<List<ReadPiece>> batch) throws IOException {
        try {
            return batch.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("unexpected error while reading records", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for records");
        }
    }

    @Override
    public void close() {
        ended = true;
        batches.clear();
        threads.shutdownNow();
    }
}
