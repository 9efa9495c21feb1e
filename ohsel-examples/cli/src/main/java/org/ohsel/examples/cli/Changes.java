// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits until there may be changes in some folders. Where the operating system tells of them, that is at once; where it does
 * not, as on some network drives, it is after a while in any case.
 */
final class Changes implements AutoCloseable {

    private static final long SLICE = 100;
    private static final int SLICES_WITH_SERVICE = 20;
    private static final int SLICES_WITHOUT = 5;

    private final @Nullable WatchService service;

    private Changes(@Nullable WatchService service) {
        this.service = service;
    }

    /** Watches the folders of files, and folders. */
    static Changes in(Collection<Path> paths) {
        Set<Path> folders = new HashSet<>();
        for (Path path : paths) {
            Path absolute = path.toAbsolutePath();
            Path parent = absolute.getParent();
            folders.add(Files.isDirectory(absolute) || parent == null ? absolute : parent);
        }
        try {
            WatchService service = FileSystems.getDefault().newWatchService();
            try {
                for (Path folder : folders) {
                    folder.register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_DELETE,
                            StandardWatchEventKinds.ENTRY_MODIFY);
                }
                return new Changes(service);
            } catch (IOException | UnsupportedOperationException e) {
                service.close();
                return new Changes(null);
            }
        } catch (IOException | UnsupportedOperationException e) {
            return new Changes(null);
        }
    }

    /** Waits. */
    void await(Interruption interruption) {
        int slices = service == null ? SLICES_WITHOUT : SLICES_WITH_SERVICE;
        for (int i = 0; i < slices && !interruption.isAsked(); i++) {
            if (service == null) {
                interruption.await(SLICE);
            } else if (hasEvent(service)) {
                return;
            }
        }
    }

    private static boolean hasEvent(WatchService service) {
        try {
            @Nullable WatchKey key = service.poll(SLICE, TimeUnit.MILLISECONDS);
            if (key == null) {
                return false;
            }
            key.pollEvents();
            key.reset();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        if (service != null) {
            service.close();
        }
    }
}
