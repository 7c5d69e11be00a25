import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import inet.ipaddr.IPAddressString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;

/**
 * A Neo4j Community on 127.0.0.1 that lives as long as its parent keeps standard input open.
 * Arguments: home folder, Bolt port (0 for a free one), page cache in MiB. First line of standard
 * input: the password of the user neo4j. Standard output: {@code SAYSO READY port}; the rest goes to
 * standard error.
 */
public final class LocalNeo4j {
    /** LOAD CSV reaches no address at all. */
    private static final List<IPAddressString> NO_ADDRESS =
            List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0"));

    private static final Duration LONGEST_WAIT_FOR_CLIENTS = Duration.ofMillis(500);
    private static final Duration LONGEST_START_AT_EXIT = Duration.ofSeconds(30);

    private final CountDownLatch started = new CountDownLatch(1);
    private volatile DatabaseManagementService service;

    public static void main(String[] args) throws IOException {
        PrintStream protocol = System.out;
        System.setOut(System.err);
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String password = input.readLine();
        if (args.length != 3 || password == null || password.isEmpty()) {
            System.err.println("LocalNeo4j wants HOME PORT PAGE_CACHE_MIB, and a password on standard input");
            System.exit(2);
        }
        var local = new LocalNeo4j();
        Runtime.getRuntime().addShutdownHook(new Thread(local::stop, "stop"));
        exitAtEndOf(input);
        try {
            int port = local.start(Path.of(args[0]), Integer.parseInt(args[1]), Long.parseLong(args[2]), password);
            protocol.println("SAYSO READY " + port);
            protocol.flush();
        } catch (Throwable failure) {
            failure.printStackTrace();
            local.started.countDown();
            System.exit(1);
        }
    }

    private int start(Path home, int port, long pageCacheMiB, String password) throws IOException {
        writeInitialPassword(home, password);
        service = new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(pageCacheMiB))
                // Otherwise each of the two databases takes 256 MiB of disk before the first write.
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, LONGEST_WAIT_FOR_CLIENTS)
                .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, LONGEST_WAIT_FOR_CLIENTS)
                // Else each query is planned anew for lists of one, of up to ten, of up to a hundred …
                .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist, NO_ADDRESS)
                .build();
        started.countDown();
        return ((GraphDatabaseAPI) service.database(SYSTEM_DATABASE_NAME))
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
    }

    /**
     * What {@code neo4j-admin dbms set-initial-password} does: a new store takes its user from this
     * file, so that the password neo4j/neo4j never opens it. A store that has users ignores the file.
     */
    private static void writeInitialPassword(Path home, String password) throws IOException {
        var credential = SystemGraphCredential.createCredentialForPassword(
                password.getBytes(StandardCharsets.UTF_8), new SecureHasher());
        Path folder = Files.createDirectories(home.resolve("data/dbms"));
        Path written = folder.resolve("auth.ini.new");
        Files.writeString(written, "neo4j:" + credential.serialize() + ":\n");
        Files.move(written, folder.resolve("auth.ini"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The parent holds the other end: it closes when the parent ends, however it ends. */
    private static void exitAtEndOf(BufferedReader input) {
        var watch = new Thread(() -> {
            try {
                while (input.readLine() != null) {}
            } catch (IOException closed) {
                // The same as its end.
            }
            System.exit(0);
        }, "watch-parent");
        watch.setDaemon(true);
        watch.start();
    }

    /** A store that is cut off while it is made may not start again, so a start is waited for. */
    private void stop() {
        try {
            started.await(LONGEST_START_AT_EXIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            return;
        }
        if (service != null) service.shutdown();
    }
}
