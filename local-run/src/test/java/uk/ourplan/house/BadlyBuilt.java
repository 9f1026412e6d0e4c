package uk.ourplan.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Small classes that break one rule each, compiled here so that no build ever trips over them. */
final class BadlyBuilt {

    private static final Path FOLDER = Path.of("src/test/resources/badly-built");
    private static final Pattern UNIT = Pattern.compile("(?m)^(?=package )");
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:public )?(?:@?interface|class|record) (\\w+)");

    private BadlyBuilt() {}

    /** What the rule must catch: {@code badly-built/<name of the rule>.java}, one or more units in one file. */
    static JavaClasses against(HouseRule rule) {
        try {
            var text = Files.readString(FOLDER.resolve(rule.name() + ".java"));
            var output = Files.createTempDirectory("badly-built");
            compile(
                    Arrays.stream(UNIT.split(text))
                            .filter(unit -> !unit.isBlank())
                            .toList(),
                    output);
            return new ClassFileImporter().importPath(output);
        } catch (IOException failed) {
            throw new UncheckedIOException("Every rule is shown something badly built.", failed);
        }
    }

    private static void compile(List<String> units, Path output) {
        var complaints = new StringWriter();
        var options = List.of("-d", output.toString(), "-proc:none", "-nowarn");
        var sources = units.stream().map(BadlyBuilt::source).toList();
        if (!ToolProvider.getSystemJavaCompiler()
                .getTask(complaints, null, null, options, null, sources)
                .call()) {
            throw new IllegalStateException(complaints.toString());
        }
    }

    private static JavaFileObject source(String unit) {
        var address =
                URI.create("string:///" + first(PACKAGE, unit).replace('.', '/') + "/" + first(TYPE, unit) + ".java");
        return new SimpleJavaFileObject(address, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return unit;
            }
        };
    }

    private static String first(Pattern pattern, String unit) {
        var found = pattern.matcher(unit);
        if (!found.find()) {
            throw new IllegalArgumentException("No " + pattern + " in\n" + unit);
        }
        return found.group(1);
    }
}
