package uk.ourplan.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;

/** A port of this machine's loopback address. */
public record LoopbackPort(int number) {

    /** One that nobody uses at this moment, for tests. */
    public static LoopbackPort anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new LoopbackPort(socket.getLocalPort());
        } catch (IOException e) {
            throw new IllegalStateException("no free port on the loopback address", e);
        }
    }

    /** Whether somebody answers there, or holds it so that we could not. */
    public boolean isTaken() {
        return answers() || !canBeBound();
    }

    /** The program that listens there, in words, where the system tells. */
    public Optional<String> heldBy() {
        return PortHolder.of(number);
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), number), 500);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private boolean canBeBound() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
