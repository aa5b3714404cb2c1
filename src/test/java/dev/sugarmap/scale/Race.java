package dev.sugarmap.scale;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Two requests that are asked in turns by the same connections, so that whatever else the machine does, it does to both.
 *
 * @param one how many answers to the first there are in a second
 * @param other how many to the second
 */
record Race(double one, double other) {
    private static final int CONNECTIONS = 4;
    private static final int TURN = 250;

    /** Asks each of them so many times on every connection, after as much for practice. */
    static Race of(URI server, byte[] one, byte[] other, int status, int turns) throws Exception {
        List<Future<long[]>> runs = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (int i = 0; i < CONNECTIONS; i++) {
                runs.add(threads.submit(() -> run(server, one, other, status, turns)));
            }
        }
        long first = 0;
        long second = 0;
        for (Future<long[]> run : runs) {
            first += run.get()[0];
            second += run.get()[1];
        }
        double asked = (double) CONNECTIONS * CONNECTIONS * TURN * turns * 1e9;
        return new Race(asked / first, asked / second);
    }

    private static long[] run(URI server, byte[] one, byte[] other, int status, int turns) throws IOException {
        try (Wire wire = new Wire(server)) {
            long[] nanos = new long[2];
            for (int turn = -turns; turn < turns; turn++) {
                long first = turn(wire, one, status);
                long second = turn(wire, other, status);
                if (turn >= 0) {
                    nanos[0] += first;
                    nanos[1] += second;
                }
            }
            return nanos;
        }
    }

    private static long turn(Wire wire, byte[] request, int status) throws IOException {
        long begin = System.nanoTime();
        for (int i = 0; i < TURN; i++) {
            wire.ask(request, status);
        }
        return System.nanoTime() - begin;
    }

    double ratio() {
        return one / other;
    }
}
