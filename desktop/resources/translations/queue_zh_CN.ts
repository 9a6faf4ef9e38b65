<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns of the queue</source>
        <translation>队列显示的列</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>按此显示</translation>
    </message>
    <message>
        <source>Space ticks. Remembered at this workstation.</source>
        <translation>空格键勾选。本机会记住这一选择。</translation>
    </message>
</context>
<context>
    <name>EnquiryPanel</name>
    <message>
        <source>How far is it?</source>
        <translation>办到哪一步了？</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>显示答复</translation>
    </message>
    <message>
        <source>On the telephone ask for the enquiry code on the receipt, or for the name and the last four digits of the telephone. The enquiry is written down.</source>
        <translation>来电查询：请对方报回执上的查询码，或者姓名和电话后四位。每次查询都记入办理过程。</translation>
    </message>
    <message>
        <source>Read aloud:</source>
        <translation>读给群众听：</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Watched</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Last 15 days</source>
        <translation>近15天</translation>
    </message>
    <message>
        <source>With ended</source>
        <translation>含已办结</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>搜索：{text}</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>全部渠道</translation>
    </message>
</context>
<context>
    <name>PositionLine</name>
    <message>
        <source>Act on them</source>
        <translation>批量办理</translation>
    </message>
    <message>
        <source>Line {place} of {count}</source>
        <translation>第 {place} 行，共 {count} 件</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>共 {count} 件</translation>
    </message>
    <message>
        <source>{time} merged {changes} updates, your place is kept</source>
        <translation>{time} 并入 {changes} 件更新，位置未变</translation>
    </message>
    <message>
        <source>{count} ticked</source>
        <translation>已勾选 {count} 件</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>Take ticks off</source>
        <translation>取消勾选</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter 打开</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>诉求点</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>办到哪一步了？</translation>
    </message>
    <message>
        <source>No case chosen.</source>
        <translation>还没有选中投诉。</translation>
    </message>
    <message>
        <source>Move to a line with ↑ ↓ to see it here.</source>
        <translation>用 ↑ ↓ 移到一行，就在这里显示。</translation>
    </message>
    <message>
        <source>Your role answers no enquiries.</source>
        <translation>您的角色不答复查询。</translation>
    </message>
    <message>
        <source>Listen first</source>
        <translation>先倾听</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>投诉人</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>下次联系</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Sent back {times}×</source>
        <translation>退回{times}次</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>投诉人</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>承办</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Next limit</source>
        <translation>下一个时限</translation>
    </message>
    <message>
        <source>No case waits for you.</source>
        <translation>没有等您办的投诉。</translation>
    </message>
    <message>
        <source>Look at &apos;All open&apos; (Ctrl+8), or register a new one with F2.</source>
        <translation>可以看“全部在办”（Ctrl+8），或按 F2 登记新投诉。</translation>
    </message>
    <message>
        <source>Nothing to sign for.</source>
        <translation>没有待签收的投诉。</translation>
    </message>
    <message>
        <source>Cases appear here as soon as they are dispatched.</source>
        <translation>分派以后会出现在这里。</translation>
    </message>
    <message>
        <source>Every case has somebody in charge.</source>
        <translation>每件投诉都有人承办。</translation>
    </message>
    <message>
        <source>New and returned cases appear here until dispatched.</source>
        <translation>新受理和退回的投诉，分派前都在这里。</translation>
    </message>
    <message>
        <source>No limit ends within 24 hours.</source>
        <translation>24 小时内没有到期的时限。</translation>
    </message>
    <message>
        <source>Go on with your own cases: Ctrl+1.</source>
        <translation>可以继续办自己的：Ctrl+1。</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>没有超期的投诉。</translation>
    </message>
    <message>
        <source>See what is due soon: Ctrl+4.</source>
        <translation>看看将到期的：Ctrl+4。</translation>
    </message>
    <message>
        <source>Nobody waits for a call-back.</source>
        <translation>没有待回访的群众。</translation>
    </message>
    <message>
        <source>Cases appear here when the reply was handed over.</source>
        <translation>答复送达以后会出现在这里。</translation>
    </message>
    <message>
        <source>No request waits for a decision.</source>
        <translation>没有待审批的申请。</translation>
    </message>
    <message>
        <source>Extensions, replies and the like appear here when asked for.</source>
        <translation>延期、答复等申请提出后会出现在这里。</translation>
    </message>
    <message>
        <source>There is no open case.</source>
        <translation>没有在办的投诉。</translation>
    </message>
    <message>
        <source>Register a complaint with F2.</source>
        <translation>按 F2 登记投诉。</translation>
    </message>
    <message>
        <source>This number cannot be right.</source>
        <translation>这个编号不对。</translation>
    </message>
    <message>
        <source>Compare it with the receipt, or look for the name or the phone's tail.</source>
        <translation>请与回执核对一遍，或改按姓名、电话后四位查。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Try fewer words, the last four digits of the phone, or the number's tail. Esc ends the search.</source>
        <translation>可以少输几个字，或用电话后四位、编号尾号再查。按 Esc 结束搜索。</translation>
    </message>
    <message>
        <source>No case meets these conditions.</source>
        <translation>没有符合条件的投诉。</translation>
    </message>
    <message>
        <source>Take a condition off to see more.</source>
        <translation>去掉一个条件，就能看到更多。</translation>
    </message>
    <message>
        <source>{number}: {status}.</source>
        <translation>{number}：{status}。</translation>
    </message>
    <message>
        <source>the duty desk</source>
        <translation>应急投诉台</translation>
    </message>
    <message>
        <source>In charge: {who}.</source>
        <translation>由{who}负责。</translation>
    </message>
    <message>
        <source>The clocks stand still; they go on {day}.</source>
        <translation>目前中止计时，{day}恢复。</translation>
    </message>
    <message>
        <source>You will be contacted {day}.</source>
        <translation>{day}会联系您。</translation>
    </message>
    <message>
        <source>You were to be contacted {day}; that is late, we see to it at once.</source>
        <translation>原定{day}联系您，现已超时，我们马上催办。</translation>
    </message>
    <message>
        <source>It will be finished {day}.</source>
        <translation>最迟{day}办结。</translation>
    </message>
    <message>
        <source>It was to be finished {day}; that is late, we are pressing for it.</source>
        <translation>原定最迟{day}办结，现已超期，我们正在督促。</translation>
    </message>
    <message>
        <source>No limit runs</source>
        <translation>没有在计的时限</translation>
    </message>
    <message>
        <source>{clock}: time left</source>
        <translation>{clock}还剩</translation>
    </message>
    <message>
        <source>{clock}: overdue by</source>
        <translation>{clock}已超</translation>
    </message>
    <message>
        <source>Ends {day} {time}</source>
        <translation>最迟办结 {day} {time}</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>等，另 {count} 人</translation>
    </message>
    <message>
        <source>none promised</source>
        <translation>没有约定</translation>
    </message>
    <message>
        <source>{day} {time}, late</source>
        <translation>{day} {time} 前，已超</translation>
    </message>
    <message>
        <source>today by {time}</source>
        <translation>今天 {time} 前</translation>
    </message>
    <message>
        <source>by {day} {time}</source>
        <translation>{day} {time} 前</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>未分派</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Extension asked</source>
        <translation>延期待批</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>险情</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Parts of the queue</source>
        <translation>队列页签</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>投诉列表</translation>
    </message>
    <message>
        <source>Order: level, then next limit</source>
        <translation>排序：级别，再按下一个时限</translation>
    </message>
    <message>
        <source>Order: next limit</source>
        <translation>排序：下一个时限</translation>
    </message>
    <message>
        <source>Order: received</source>
        <translation>排序：接收时间</translation>
    </message>
    <message>
        <source>Order: number</source>
        <translation>排序：编号</translation>
    </message>
    <message>
        <source>Order: newest first</source>
        <translation>排序：新的在前</translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message>
        <source>Nobody works on this case now: there is nobody to remind.</source>
        <translation>本件目前无人承办，无法催办。</translation>
    </message>
    <message>
        <source>{number}: the handler is reminded.</source>
        <translation>{number}：已催办承办人。</translation>
    </message>
    <message>
        <source>{count} numbers are copied.</source>
        <translation>已复制 {count} 个编号。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>The view &apos;{name}&apos; is kept.</source>
        <translation>视图“{name}”已保存。</translation>
    </message>
</context>
<context>
    <name>ViewKeeper</name>
    <message>
        <source>For instance: my urgent ones</source>
        <translation>例如：我的紧急件</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>保存这个视图</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tab, conditions and order are kept under this name.</source>
        <translation>分类、筛选条件和排序都存入此视图。</translation>
    </message>
    <message>
        <source>For the whole hall</source>
        <translation>全大厅共享</translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <source>Columns…</source>
        <translation>显示哪些列…</translation>
    </message>
    <message>
        <source>{name} (hall)</source>
        <translation>{name}（大厅共享）</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存的视图</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>保存这个视图…</translation>
    </message>
    <message>
        <source>Drop &apos;{name}&apos;</source>
        <translation>删除“{name}”</translation>
    </message>
</context>
<context>
    <name>_EnquiryForm</name>
    <message>
        <source>How the person asks</source>
        <translation>群众怎样来问</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Enquiry code, or name and last 4 digits</source>
        <translation>查询码，或姓名＋电话后四位</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Here, with the receipt</source>
        <translation>当面，持回执</translation>
    </message>
</context>
</TS>
