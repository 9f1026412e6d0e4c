package uk.ourplan.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LoopbackPortSpec {

    @Test
    void a_port_on_which_somebody_listens_is_taken_and_its_holder_is_named() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            LoopbackPort port = new LoopbackPort(socket.getLocalPort());

            assertThat(port.isTaken()).isTrue();
            assertThat(port.heldBy())
                    .contains("java (process " + ProcessHandle.current().pid() + ")");
        }
    }

    @Test
    void a_port_on_which_nobody_listens_is_free() {
        assertThat(LoopbackPort.anyFree().isTaken()).isFalse();
    }
}
