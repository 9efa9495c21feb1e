// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A cluster on this machine, made of Spark's own master and two workers, each a process; a worker starts executors as processes
 * again. All listen on loopback only.
 */
final class StandaloneCluster implements AutoCloseable {

    static final Path TARGET = Path.of("target").toAbsolutePath();

    /** What a worker takes for an installation of Spark: links to the jars that Maven keeps. */
    private static final Path HOME = TARGET.resolve("spark-home");

    private final Path folder;
    private final List<LoggedProcess> processes = new ArrayList<>();
    private final String address;

    private StandaloneCluster(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        link(HOME.resolve("jars"));
        try {
            LoggedProcess master = start("master", "org.apache.spark.deploy.master.Master");
            address =
                    master.await("Starting Spark master at (spark://[0-9.:]+)").group(1);
            for (String worker : List.of("worker1", "worker2")) {
                start(
                                worker,
                                "org.apache.spark.deploy.worker.Worker",
                                "--cores",
                                "1",
                                "--memory",
                                "1g",
                                "--work-dir",
                                folder.resolve(worker).toString(),
                                address)
                        .await("Successfully registered with master");
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Starts a cluster that keeps what it writes in a folder. */
    static StandaloneCluster start(Path folder) throws IOException, InterruptedException {
        return new StandaloneCluster(folder);
    }

    /** A worker looks for the jars of Spark in one folder. */
    private static void link(Path jars) throws IOException {
        Files.createDirectories(jars);
        for (String jar :
                Files.readString(TARGET.resolve("spark.classpath")).strip().split(":", -1)) {
            Path file = Path.of(jar);
            Path link = jars.resolve(file.getFileName());
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, file);
        }
    }

    private LoggedProcess start(String name, String mainClass, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + TARGET.resolve("spark.options"),
                "-Xmx256m",
                "-cp",
                HOME.resolve("jars") + "/*",
                mainClass,
                "--host",
                "127.0.0.1",
                "--port",
                "0",
                "--webui-port",
                "0"));
        command.addAll(List.of(more));
        LoggedProcess process = LoggedProcess.start(folder.resolve(name + ".log"), environment(), command);
        processes.add(process);
        return process;
    }

    private Map<String, String> environment() {
        return Map.of(
                "SPARK_HOME",
                HOME.toString(),
                "SPARK_SCALA_VERSION",
                "2.13",
                "SPARK_LOCAL_IP",
                "127.0.0.1",
                "JAVA_HOME",
                System.getProperty("java.home"));
    }

    /** Submits the jar to the cluster, with options of it, as the README shows. */
    LoggedProcess submit(String name, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                TARGET.resolve("spark-submit").toString(),
                "--master",
                address,
                "--executor-memory",
                "700m",
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.driver.bindAddress=127.0.0.1",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.sql.shuffle.partitions=4",
                TARGET.resolve("ohsel-spark.jar").toString()));
        command.addAll(List.of(arguments));
        LoggedProcess process = LoggedProcess.start(
                folder.resolve(name + ".log"),
                Map.of(
                        "SPARK_LOCAL_IP",
                        "127.0.0.1",
                        "SPARK_OPTIONS",
                        "-Xmx700m",
                        "JAVA_HOME",
                        System.getProperty("java.home")),
                command);
        processes.add(process);
        return process;
    }

    /** Kills the second worker, and with it its executors. */
    void killWorker() throws InterruptedException {
        processes.get(2).kill();
    }

    @Override
    public void close() {
        for (int i = processes.size() - 1; i >= 0; i--) {
            processes.get(i).close();
        }
    }
}
