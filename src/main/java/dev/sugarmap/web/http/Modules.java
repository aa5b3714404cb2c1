package dev.sugarmap.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JavaScript modules as assets: the site's own, and those of the npm packages on the class path that they import. Each
 * import is led to the lasting address of what it names. An import map, which would do the same in the browser, stands
 * inline, and the content security policy forbids all that does.
 */
public final class Modules {
    private static final String OWN = "/web/assets/";
    private static final String PACKAGES = "/META-INF/resources/_static/";
    private static final Pattern IMPORT = Pattern.compile(
            "(?m)((?:^(?:import|export)\\b[^'\"();]*?\\bfrom|^import|\\bimport\\()\\s*([\"']))([^\"']+)(?=\\2)");

    private final Assets assets;
    private final Map<String, String> packages = new HashMap<>();

    /** No modules yet; those that are added become assets of these. */
    public Modules(Assets assets) {
        this.assets = assets;
        readImportMaps();
    }

    /** Adds the module of that name in {@code web/assets} and all that it imports, at once or later. */
    public Modules add(String name) {
        address(OWN + name);
        return this;
    }

    /** The lasting address of a module on the class path, which becomes an asset if it is none yet. */
    private String address(String resource) {
        String name = resource.startsWith(PACKAGES)
                ? "npm/" + resource.substring(PACKAGES.length())
                : resource.substring(OWN.length());
        String asset = "/assets/" + name;
        if (assets.address(asset).equals(asset)) {
            String slim = JavaScript.slim(new String(Assets.read(resource), StandardCharsets.UTF_8));
            String led = IMPORT.matcher(slim)
                    .replaceAll(found ->
                            Matcher.quoteReplacement(found.group(1) + address(resource(found.group(3), resource))));
            assets.add(name, led.getBytes(StandardCharsets.UTF_8));
        }
        return assets.address(asset);
    }

    /** Where on the class path that is which {@code importer} imports by this specifier. */
    private String resource(String specifier, String importer) {
        if (specifier.startsWith("./")) {
            return importer.substring(0, importer.lastIndexOf('/') + 1) + specifier.substring(2);
        }
        return Optional.ofNullable(packages.get(specifier))
                .orElseThrow(() -> new IllegalArgumentException("no package " + specifier + " for " + importer));
    }

    private void readImportMaps() {
        JsonMapper mapper = JsonMapper.shared();
        try {
            for (URL map : Collections.list(Modules.class.getClassLoader().getResources("META-INF/importmap.json"))) {
                try (InputStream in = map.openStream()) {
                    for (Map.Entry<String, JsonNode> entry :
                            mapper.readTree(in).path("imports").properties()) {
                        packages.put(
                                entry.getKey(),
                                "/META-INF/resources" + entry.getValue().stringValue());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
