import java.security.MessageDigest
import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

// The repository: packs the headers into an archive.
def headers = new File(basedir, 'headers')
def artifact = new File(basedir, 'repository/com/example/headers/10.0.1.0')
artifact.mkdirs()
new File(artifact, 'headers-10.0.1.0.zip').withOutputStream { out ->
    def zip = new ZipOutputStream(out)
    headers.eachFileRecurse(groovy.io.FileType.FILES) {
        zip.putNextEntry(new ZipEntry(headers.toPath().relativize(it.toPath()).toString().replace('\\', '/')))
        zip.write(it.bytes)
    }
    zip.close()
}
new File(artifact, 'headers-10.0.1.0.zip.sha1').text =
    MessageDigest.getInstance('SHA-1').digest(new File(artifact, 'headers-10.0.1.0.zip').bytes).encodeHex().toString()

// The feed: a local server, which verify.groovy stops.
def archive = new File(artifact, 'headers-10.0.1.0.zip').bytes
def server = com.sun.net.httpserver.HttpServer.create(new InetSocketAddress(InetAddress.loopbackAddress, 0), 0)
server.createContext('/v3/example.headers/10.0.1/example.headers.10.0.1.nupkg') { exchange ->
    exchange.sendResponseHeaders(200, archive.length)
    exchange.responseBody.write(archive)
    exchange.close()
}
server.start()
context.put('server', server)
new File(basedir, 'feed.properties').text = """\
source = nuget:Example.Headers:10.0.1.0
codebook.nugetUrl = http://localhost:$server.address.port/v3/
codebook.cache = $basedir/target/kept
codebook.outputDirectory = target/of-feed
""".replace('\\', '/')

// Removes the artifact that an earlier run left in the local repository.
new File(localRepositoryPath, 'com/example/headers').deleteDir()
