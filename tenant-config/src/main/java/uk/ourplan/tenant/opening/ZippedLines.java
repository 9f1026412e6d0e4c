package uk.ourplan.tenant.opening;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A zip with one file of JSON lines a table, written page by page: what was sent on is not kept. */
final class ZippedLines {

    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(waiting, StandardCharsets.UTF_8);
    private String table = "";

    private ZippedLines() {}

    /** Parts of one table follow one another. */
    static Flux<byte[]> of(Flux<Exports.Part> parts) {
        return Flux.defer(() -> {
            ZippedLines lines = new ZippedLines();
            return parts.map(lines::added)
                    .concatWith(Mono.fromSupplier(lines::ended))
                    .filter(bytes -> bytes.length > 0);
        });
    }

    private byte[] added(Exports.Part part) {
        try {
            if (!table.equals(part.table())) {
                table = part.table();
                ZipEntry entry = new ZipEntry(table + ".jsonl");
                entry.setTime(0);
                zip.putNextEntry(entry);
            }
            for (String row : part.rows()) {
                zip.write((row + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return taken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] ended() {
        try {
            zip.close();
            return taken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] taken() {
        byte[] bytes = waiting.toByteArray();
        waiting.reset();
        return bytes;
    }
}
