import java.security.MessageDigest
import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

// The repository: headers are of text here, and an archive there.
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

// An earlier run has left it among the local ones.
new File(localRepositoryPath, 'com/example/headers').deleteDir()
