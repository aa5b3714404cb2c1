package dev.sugarmap.app;

import dev.sugarmap.store.Store;
import dev.sugarmap.store.StoreException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the command line has a running server make a backup: a socket in the data directory, which is a file and not on any
 * network. Whoever may use it may read the database's file as well. It takes no words: each connection is answered with
 * one backup, or with why there is none.
 */
final class BackupSocket implements AutoCloseable {
    private static final String NAME = "sugarmap.sock";
    private static final long NONE = -1;
    private static final Logger LOG = LoggerFactory.getLogger(BackupSocket.class);

    private final Path path;
    private final Path directory;
    private final Store store;
    private final ServerSocketChannel channel;

    private BackupSocket(Path directory, Store store) throws IOException {
        this.path = directory.resolve(NAME);
        this.directory = directory;
        this.store = store;
        this.channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            // A socket that is there is left from a server that was killed: the open database is ours alone.
            Files.deleteIfExists(path);
            channel.bind(UnixDomainSocketAddress.of(path));
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    /** Answers requests for backups of this open store; where the system has no such sockets, says so in the log. */
    static Optional<BackupSocket> listen(Path directory, Store store) {
        try {
            BackupSocket socket = new BackupSocket(directory, store);
            Thread.ofVirtual().name("backup").start(socket::accept);
            return Optional.of(socket);
        } catch (IOException | UnsupportedOperationException failure) {
            LOG.warn("no backups while this server runs: cannot listen on {}", directory.resolve(NAME), failure);
            return Optional.empty();
        }
    }

    private void accept() {
        try {
            while (true) {
                SocketChannel client = channel.accept();
                Thread.ofVirtual().name("backup-client").start(() -> answer(client));
            }
        } catch (ClosedChannelException stopped) {
            LOG.debug("takes no more requests for backups");
        } catch (IOException failure) {
            LOG.warn("no more backups while this server runs", failure);
        }
    }

    private void answer(SocketChannel client) {
        try (client;
                DataOutputStream out = new DataOutputStream(Channels.newOutputStream(client))) {
            Path file = Files.createTempFile(directory, "backup", ".zip");
            try {
                store.backUp(file);
                out.writeLong(Files.size(file));
                Files.copy(file, out);
                LOG.info("made a backup");
            } catch (StoreException failure) {
                LOG.warn("made no backup", failure);
                out.writeLong(NONE);
                out.writeUTF(String.valueOf(failure.getMessage()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            LOG.warn("a backup was not delivered", failure);
        }
    }

    /** The way to the server that has this data directory open, if one listens. */
    static Optional<SocketChannel> connect(Path directory) {
        Path path = directory.resolve(NAME);
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(SocketChannel.open(UnixDomainSocketAddress.of(path)));
        } catch (IOException | UnsupportedOperationException nobodyListens) {
            return Optional.empty();
        }
    }

    /**
     * Copies the backup that the server makes.
     *
     * @throws IOException if the server makes none or stops half-way
     */
    static void receive(SocketChannel server, OutputStream file) throws IOException {
        try (DataInputStream in = new DataInputStream(Channels.newInputStream(server))) {
            long size = in.readLong();
            if (size == NONE) {
                throw new IOException(in.readUTF());
            }
            if (in.transferTo(file) != size) {
                throw new EOFException("the server stopped half-way");
            }
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            LOG.warn("cannot remove {}", path, failure);
        }
    }
}
