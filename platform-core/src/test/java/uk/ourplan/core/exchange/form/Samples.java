package uk.ourplan.core.exchange.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The sample people that come with the project. */
public final class Samples {

    private static final Path FOLDER = Path.of("..", "samples", "people");

    private Samples() {}

    /** Names of all files, in order. */
    public static List<String> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The record of Mo Tattersby of Northmoor, whose plan is agreed. */
    public static String mo() {
        return text("01-mo-tattersby.yaml");
    }

    /** The council that a file names. */
    public static String councilOf(String text) {
        return text.lines()
                .filter(line -> line.startsWith("council: "))
                .map(line -> line.substring("council: ".length()).strip())
                .findFirst()
                .orElseThrow();
    }

    /** The same file as a tree, read by another reader than the product's. */
    public static JsonNode tree(String text) {
        return YAMLMapper.builder().build().readTree(text);
    }
}
