package uk.ourplan.local.setting;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * What was chosen for this start.
 *
 * @param project the folder of the checked-out project, where the jars, the realm and the samples are
 * @param data where everything is kept between starts
 * @param ports one loopback port for each part
 * @param memory the heap of each Java part, as {@code -Xmx} writes it
 * @param fresh whether all data of earlier starts goes first
 */
public record Settings(Path project, Path data, Map<Part, Integer> ports, Map<Part, String> memory, boolean fresh) {

    public Settings {
        project = project.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        ports = Map.copyOf(ports);
        memory = Map.copyOf(memory);
    }

    /**
     * Where a build rehearses: it starts what takes long on a folder of its own, so that programs learn what they will
     * need and a first start finds a database that is laid out.
     */
    public static Path rehearsal(Path project) {
        return project.resolve(".local").resolve("rehearsal").toAbsolutePath().normalize();
    }

    public boolean isRehearsal() {
        return data.equals(rehearsal(project));
    }

    /** The database as the rehearsal left it: laid out, with Keycloak's tables and without anybody in them. */
    public Path laidOut() {
        return project.resolve(".local").resolve("laid-out");
    }

    public int port(Part part) {
        return Objects.requireNonNull(ports.get(part), part::title);
    }

    public String memory(Part part) {
        return Objects.requireNonNull(memory.get(part), part::title);
    }

    /** Where a browser or a program on this machine finds the part. */
    public String address(Part part) {
        return "http://localhost:" + port(part);
    }

    /** The realm's address, which is also what tokens name as their issuer. */
    public String issuer() {
        return address(Part.KEYCLOAK) + "/realms/ourplan";
    }

    public Path logOf(Part part) {
        return data.resolve("logs").resolve(part.code() + ".log");
    }
}
