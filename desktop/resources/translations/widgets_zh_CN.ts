<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionList</name>
    <message>
        <source>{action}: {reason}</source>
        <translation>{action}：{reason}</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FindingsInput</name>
    <message>
        <source>All: {finding}</source>
        <translation>全部{finding}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
</context>
<context>
    <name>MaskedInput</name>
    <message>
        <source>Hide again</source>
        <translation>重新遮住</translation>
    </message>
    <message>
        <source>Show for 60 seconds</source>
        <translation>显示 60 秒</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭这条提示</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This paper cannot be shown. Make it again.</source>
        <translation>这份文书无法显示，请重新打印一份。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>It cannot be written there. Choose another folder.</source>
        <translation>这个位置写不进去，请换一个文件夹。</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Preview of the paper</source>
        <translation>文书预览</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>第 {number} 页，共 {total} 页</translation>
    </message>
</context>
<context>
    <name>PointsEditor</name>
    <message>
        <source>Point {number}</source>
        <translation>诉求点 {number}</translation>
    </message>
    <message>
        <source>Add a point, press Enter</source>
        <translation>再加一点，按 Enter</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Urgent Complaints Desk</source>
        <translation>急诉台</translation>
    </message>
    <message>
        <source>Name · pinyin · phone tail · number · scan   F3</source>
        <translation>姓名 · 拼音 · 尾号 · 编号 · 扫码   F3</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>Search   F3</source>
        <translation>搜索   F3</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送打印机。</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>停止打印</translation>
    </message>
    <message>
        <source>Printing page {page} of {pages}</source>
        <translation>正在打印第{page}页，共{pages}页</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>已停止打印。</translation>
    </message>
    <message>
        <source>The printer does not answer. Check it, or choose another one.</source>
        <translation>打印机没有响应。请检查打印机，或者另选一台。</translation>
    </message>
</context>
</TS>
