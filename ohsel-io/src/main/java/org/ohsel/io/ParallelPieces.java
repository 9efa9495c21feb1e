// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io;

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
 * Reads pieces ahead. Whoever asks for the next piece cuts the text into batches, which takes little time; other threads
 * read them, and so does the asking one rather than wait; and the batches are handed out in the order in which they were
 * cut. There are never more than a few batches, so memory does not grow with the text.
 */
final class ParallelPieces implements Pieces {

    /** Enough for the threads to be worth the trouble of waking them: some fifty records. */
    private static final int BATCH_BYTES = 1 << 17;

    private static final int BATCHES_PER_THREAD = 3;

    /** A piece, and whether the text has said by then that it is in a newer format. */
    private record Cut(Piece piece, boolean newer) {}

    private final Framer framer;
    private final PieceReader reader;
    private final Supplier<FindingCollector> collectors;
    private final ExecutorService threads;
    private final int mostBatches;
    private final Queue<FutureTask<List<Read>>> batches = new ArrayDeque<>();
    private Iterator<Read> ready = List.<Read>of().iterator();
    private boolean ended;
    private @Nullable IOException failure;

    ParallelPieces(Framer framer, PieceReader reader, Supplier<FindingCollector> collectors, int threads) {
        this.framer = framer;
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
    public @Nullable Read next() throws IOException {
        while (!ready.hasNext()) {
            readAhead();
            @Nullable FutureTask<List<Read>> batch = batches.poll();
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

    /** Reads batches until a certain one has been read. To run what another thread has begun does nothing. */
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
            List<Cut> batch = cut();
            if (!batch.isEmpty()) {
                FutureTask<List<Read>> task = new FutureTask<>(() -> read(batch));
                batches.add(task);
                threads.execute(task);
            }
        }
    }

    /** Cuts a batch. That the text cannot be read is kept until all that came before it was handed out. */
    private List<Cut> cut() {
        List<Cut> batch = new ArrayList<>();
        int bytes = 0;
        try {
            while (bytes < BATCH_BYTES) {
                @Nullable Piece piece = framer.next();
                if (piece == null) {
                    ended = true;
                    return batch;
                }
                bytes += piece instanceof Frame frame ? frame.length() : 0;
                bytes += 100; // a piece takes memory beside its bytes
                batch.add(new Cut(piece instanceof Frame frame ? frame.copy() : piece, PieceReader.isNewer(framer)));
            }
        } catch (IOException e) {
            ended = true;
            failure = e;
        }
        return batch;
    }

    private List<Read> read(List<Cut> batch) {
        FindingCollector findings = collectors.get();
        List<Read> read = new ArrayList<>(batch.size());
        for (Cut cut : batch) {
            read.add(reader.read(cut.piece(), cut.newer(), findings));
        }
        return read;
    }

    private static List<Read> result(FutureTask<List<Read>> batch) throws IOException {
        try {
            return batch.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading failed, which copes with anything", e.getCause());
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
